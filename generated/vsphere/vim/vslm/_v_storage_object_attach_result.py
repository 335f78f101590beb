# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectAttachResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.VStorageObjectAttachResult",
    wire_name="VStorageObjectAttachResult",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("volumeId", "vim.vslm.ID", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("diskUUID", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class VStorageObjectAttachResult(vmodl.DynamicData):
    """The data object ``vim.vslm.VStorageObjectAttachResult``.

    Fields:
        - ``volumeId``: ``vim.vslm.ID``, required.
        - ``diskUUID``: ``string``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vslm/VStorageObjectAttachResult.rst``
    """

    volumeId: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vSphere API 9.1.0.0."""
    diskUUID: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 9.1.0.0."""
