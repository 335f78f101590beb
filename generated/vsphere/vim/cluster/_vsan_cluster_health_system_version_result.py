# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthSystemVersionResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthSystemVersionResult",
    wire_name="VsanClusterHealthSystemVersionResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "hostResults",
            "vim.cluster.VsanHostHealthSystemVersionResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("vcVersion", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("issueFound", "boolean", since="vim.version.version9", rank=9),
        _rt.Property(
            "upgradePossible", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("vcBuild", "string", optional=True, since="vsan.version.version22", rank=20),
    ),
)
class VsanClusterHealthSystemVersionResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthSystemVersionResult``.

    Fields:
        - ``hostResults``: List of ``vim.cluster.VsanHostHealthSystemVersionResult``, optional.
        - ``vcVersion``: ``string``, optional.
        - ``issueFound``: ``boolean``, required.
        - ``upgradePossible``: ``boolean``, optional. Since vsan API 6.6.
        - ``vcBuild``: ``string``, optional. Since vsan API 8.0.0.3.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthSystemVersionResult.rst``
    """

    hostResults: _rt.Field[
        list[vim.cluster.VsanHostHealthSystemVersionResult],
        Iterable[vim.cluster.VsanHostHealthSystemVersionResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHostHealthSystemVersionResult``, optional. Since vSphere API
    5.5.
    """
    vcVersion: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    issueFound: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    upgradePossible: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    vcBuild: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
