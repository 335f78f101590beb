# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterVMsHealthSummaryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterVMsHealthSummaryResult",
    wire_name="VsanClusterVMsHealthSummaryResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("numVMs", "int", since="vim.version.version9", rank=9),
        _rt.Property("state", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("health", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "vmInstanceUuids",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterVMsHealthSummaryResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterVMsHealthSummaryResult``.

    Fields:
        - ``numVMs``: ``int``, required.
        - ``state``: ``string``, optional.
        - ``health``: ``string``, required.
        - ``vmInstanceUuids``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterVMsHealthSummaryResult.rst``
    """

    numVMs: int = 0
    """``int``, required. Since vSphere API 5.5."""
    state: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    health: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vmInstanceUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
