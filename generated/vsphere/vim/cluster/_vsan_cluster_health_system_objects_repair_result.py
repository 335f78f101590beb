# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthSystemObjectsRepairResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthSystemObjectsRepairResult",
    wire_name="VsanClusterHealthSystemObjectsRepairResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "inRepairingQueueObjects",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "failedRepairObjects",
            "vim.host.VsanFailedRepairObjectResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("issueFound", "boolean", since="vim.version.version9", rank=9),
    ),
)
class VsanClusterHealthSystemObjectsRepairResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthSystemObjectsRepairResult``.

    Fields:
        - ``inRepairingQueueObjects``: List of ``string``, optional.
        - ``failedRepairObjects``: List of ``vim.host.VsanFailedRepairObjectResult``, optional.
        - ``issueFound``: ``boolean``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthSystemObjectsRepairResult.rst``
    """

    inRepairingQueueObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    failedRepairObjects: _rt.Field[
        list[vim.host.VsanFailedRepairObjectResult], Iterable[vim.host.VsanFailedRepairObjectResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanFailedRepairObjectResult``, optional. Since vSphere API 5.5."""
    issueFound: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
