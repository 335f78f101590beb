# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanRepairObjectsResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanRepairObjectsResult",
    wire_name="VsanRepairObjectsResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "inQueueObjects",
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
        _rt.Property(
            "notInQueueObjects",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanRepairObjectsResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanRepairObjectsResult``.

    Fields:
        - ``inQueueObjects``: List of ``string``, optional.
        - ``failedRepairObjects``: List of ``vim.host.VsanFailedRepairObjectResult``, optional.
        - ``notInQueueObjects``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanRepairObjectsResult.rst``
    """

    inQueueObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    failedRepairObjects: _rt.Field[
        list[vim.host.VsanFailedRepairObjectResult], Iterable[vim.host.VsanFailedRepairObjectResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanFailedRepairObjectResult``, optional. Since vSphere API 5.5."""
    notInQueueObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
