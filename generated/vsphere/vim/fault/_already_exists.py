# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AlreadyExists``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.AlreadyExists",
    wire_name="AlreadyExists",
    properties=(_rt.Property("name", "string", optional=True),),
)
class AlreadyExists(vim.fault.VimFault):
    """The name or key is taken by another element of the same collection.

    Fields:
        - ``name``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.AlreadyExists.md``
        ``vim/fault/AlreadyExists.rst``
    """

    name: str | None
    """``string``, optional. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        name: str | None = None,
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
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
