# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPermission``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.NoPermission",
    wire_name="NoPermission",
    properties=(
        _rt.Property("object", "vmodl.ManagedObject"),
        _rt.Property("privilegeId", "string"),
    ),
)
class NoPermission(vmodl.fault.SecurityError):
    """The session lacks a privilege that the call needs on some object. The fault names both.

    Fields:
        - ``object``: ``vmodl.ManagedObject``, required.
        - ``privilegeId``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.NoPermission.md``
        ``vim/fault/NoPermission.rst``
    """

    object: vmodl.ManagedObject
    """``vmodl.ManagedObject``, required. Since 1.0."""
    privilegeId: str
    """``string``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        object: vmodl.ManagedObject = _rt.REQUIRED,
        privilegeId: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "object": object,
                "privilegeId": privilegeId,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
