# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.query.InvalidProperty``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.query.InvalidProperty",
    wire_name="InvalidProperty",
    properties=(_rt.Property("name", "PropertyPath"),),
)
class InvalidProperty(vmodl.MethodFault):
    """There is no property at the given path.

    Fields:
        - ``name``: ``PropertyPath``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.query.InvalidProperty.md``
        ``vmodl/query/InvalidProperty.rst``
    """

    name: str
    """``PropertyPath``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        name: str = _rt.REQUIRED,
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
