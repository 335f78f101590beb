# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidName``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.InvalidName",
    wire_name="InvalidName",
    properties=(
        _rt.Property("name", "string"),
        _rt.Property("entity", "vim.ManagedEntity", optional=True),
    ),
)
class InvalidName(vim.fault.VimFault):
    """A name is empty, too long, or uses forbidden characters.

    Fields:
        - ``name``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.InvalidName.md``
        ``vim/fault/InvalidName.rst``
    """

    name: str
    """``string``, required. Since 1.0."""
    entity: vim.ManagedEntity | None
    """``vim.ManagedEntity``, optional. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        name: str = _rt.REQUIRED,
        entity: vim.ManagedEntity | None = None,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "name": name,
                "entity": entity,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
