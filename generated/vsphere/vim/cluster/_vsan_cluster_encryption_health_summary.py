# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterEncryptionHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterEncryptionHealthSummary",
    wire_name="VsanClusterEncryptionHealthSummary",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "overallHealth", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "configHealth", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("kmsHealth", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "vcKmsResult",
            "vim.cluster.VsanVcKmipServersHealth",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "hostResults",
            "vim.host.VsanEncryptionHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("aesniHealth", "string", optional=True, since="vsan.version.version7", rank=5),
    ),
)
class VsanClusterEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterEncryptionHealthSummary``.

    Fields:
        - ``overallHealth``: ``string``, optional.
        - ``configHealth``: ``string``, optional.
        - ``kmsHealth``: ``string``, optional.
        - ``vcKmsResult``: ``vim.cluster.VsanVcKmipServersHealth``, optional.
        - ``hostResults``: List of ``vim.host.VsanEncryptionHealthSummary``, optional.
        - ``aesniHealth``: ``string``, optional. Since vsan API 6.7.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanClusterEncryptionHealthSummary.rst``
    """

    overallHealth: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    configHealth: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    kmsHealth: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    vcKmsResult: vim.cluster.VsanVcKmipServersHealth | None = None
    """``vim.cluster.VsanVcKmipServersHealth``, optional. Since vsan API 6.6."""
    hostResults: _rt.Field[
        list[vim.host.VsanEncryptionHealthSummary], Iterable[vim.host.VsanEncryptionHealthSummary]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanEncryptionHealthSummary``, optional. Since vsan API 6.6."""
    aesniHealth: str | None = None
    """``string``, optional. Since vsan API 6.7."""
