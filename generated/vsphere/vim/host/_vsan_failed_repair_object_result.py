# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanFailedRepairObjectResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanFailedRepairObjectResult",
    wire_name="VsanFailedRepairObjectResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
        _rt.Property("errMessage", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanFailedRepairObjectResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanFailedRepairObjectResult``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``errMessage``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanFailedRepairObjectResult.rst``
    """

    uuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    errMessage: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
