# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterDitEncryptionHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterDitEncryptionHealthSummary",
    wire_name="VsanClusterDitEncryptionHealthSummary",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("overallHealth", "string", since="vsan.version.version15", rank=13),
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "hostResults",
            "vim.host.VsanDitEncryptionHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanClusterDitEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterDitEncryptionHealthSummary``.

    Fields:
        - ``overallHealth``: ``string``, required.
        - ``enabled``: ``boolean``, optional.
        - ``hostResults``: List of ``vim.host.VsanDitEncryptionHealthSummary``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanClusterDitEncryptionHealthSummary.rst``
    """

    overallHealth: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    hostResults: _rt.Field[
        list[vim.host.VsanDitEncryptionHealthSummary],
        Iterable[vim.host.VsanDitEncryptionHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanDitEncryptionHealthSummary``, optional. Since vSAN 7.0U1."""
