# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.ManagedObjectNotFound``."""

from __future__ import annotations

from collections.abc import Sequence

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

    Attributes:
        obj: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.ManagedObjectNotFound.md``
        ``spec/rst/vmodl/fault/ManagedObjectNotFound.rst``
    """

    obj: vmodl.ManagedObject
    """The property ``obj``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.ManagedObjectNotFound.md``
        ``spec/rst/vmodl/fault/ManagedObjectNotFound.rst``
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        obj: vmodl.ManagedObject = _rt.REQUIRED,
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
        self.obj = obj
