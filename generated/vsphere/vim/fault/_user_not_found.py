# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UserNotFound``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.UserNotFound",
    wire_name="UserNotFound",
    properties=(
        _rt.Property("principal", "string"),
        _rt.Property("unresolved", "boolean"),
    ),
)
class UserNotFound(vim.fault.VimFault):
    """A name belongs to no user and to no group that the server can look up.

    Fields:
        - ``principal``: ``string``, required.
        - ``unresolved``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.UserNotFound.md``
        ``vim/fault/UserNotFound.rst``
    """

    principal: str
    """``string``, required. Since 1.0."""
    unresolved: bool
    """``boolean``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        principal: str = _rt.REQUIRED,
        unresolved: bool = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "principal": principal,
                "unresolved": unresolved,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
