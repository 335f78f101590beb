# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UserNotFound``."""

from __future__ import annotations

from collections.abc import Sequence

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

    Attributes:
        principal: Not described.
        unresolved: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.fault.UserNotFound.md``
        ``spec/rst/vim/fault/UserNotFound.rst``
    """

    principal: str
    """The property ``principal``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.fault.UserNotFound.md``
        ``spec/rst/vim/fault/UserNotFound.rst``
    """
    unresolved: bool
    """The property ``unresolved``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.fault.UserNotFound.md``
        ``spec/rst/vim/fault/UserNotFound.rst``
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        principal: str = _rt.REQUIRED,
        unresolved: bool = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        faultCause: vmodl.LocalizedMethodFault | None = None,
        faultMessage: Sequence[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(
            msg,
            dynamicType=dynamicType,
            dynamicProperty=dynamicProperty,
            faultCause=faultCause,
            faultMessage=faultMessage,
        )
        self.principal = principal
        self.unresolved = unresolved
