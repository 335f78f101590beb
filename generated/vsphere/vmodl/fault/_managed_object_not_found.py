# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.ManagedObjectNotFound``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.ManagedObjectNotFound",
    wire_name="ManagedObjectNotFound",
    properties=(_rt.Property("obj", "vmodl.ManagedObject"),),
)
class ManagedObjectNotFound(vmodl.RuntimeFault):
    """The object that the request is addressed to, or mentions, does not exist. It may have been
    deleted a moment ago.

    Fields:
        - ``obj``: ``vmodl.ManagedObject``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.ManagedObjectNotFound.md``
        ``vmodl/fault/ManagedObjectNotFound.rst``
    """

    obj: vmodl.ManagedObject
    """``vmodl.ManagedObject``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        obj: vmodl.ManagedObject = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "obj": obj,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
