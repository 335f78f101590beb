# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotMoveFaultToleranceVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotMoveFaultToleranceVm",
    wire_name="CannotMoveFaultToleranceVm",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("moveType", "string", since="vim.version.version5", rank=5),
        _rt.Property("vmName", "string", since="vim.version.version5", rank=5),
    ),
)
class CannotMoveFaultToleranceVm(vim.fault.VimFault):
    """The fault ``vim.fault.CannotMoveFaultToleranceVm``.

    Fields:
        - ``moveType``: ``string``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CannotMoveFaultToleranceVm.rst``
    """

    @_rt.enum(
        "vim.fault.CannotMoveFaultToleranceVm.MoveType",
        wire_name="CannotMoveFaultToleranceVmMoveType",
        since="vim.version.version5",
        rank=5,
    )
    class MoveType(_rt.VimEnum):
        """The enum ``vim.fault.CannotMoveFaultToleranceVm.MoveType``, on the wire ``CannotMoveFaultToleranceVmMoveType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/CannotMoveFaultToleranceVm/MoveType.rst``
        """

        resourcePool = "resourcePool"
        """The value ``resourcePool``."""
        cluster = "cluster"
        """The value ``cluster``."""

    moveType: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.0."""
