# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.MethodFault``."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _runtime as _rt
from .. import vmodl


@_rt.fault(
    "vmodl.MethodFault",
    wire_name="MethodFault",
    properties=(
        _rt.Property("dynamicType", "string", optional=True),
        _rt.Property("dynamicProperty", "vmodl.DynamicProperty", array=True, optional=True),
        _rt.Property(
            "faultCause",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "faultMessage",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class MethodFault(_rt.Fault):
    """Root of all faults. A call that fails raises one of its descendants.

    Attributes:
        dynamicType: Not described.
        dynamicProperty: Not described.
        faultCause: Not described.
        faultMessage: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.MethodFault.md``
        ``spec/rst/vmodl/MethodFault.rst``
    """

    dynamicType: str | None
    """The property ``dynamicType``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.MethodFault.md``
        ``spec/rst/vmodl/MethodFault.rst``
    """
    dynamicProperty: list[vmodl.DynamicProperty]
    """The property ``dynamicProperty``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.MethodFault.md``
        ``spec/rst/vmodl/MethodFault.rst``
    """
    faultCause: vmodl.LocalizedMethodFault | None
    """The property ``faultCause``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vmodl.MethodFault.md``
        ``spec/rst/vmodl/MethodFault.rst``
    """
    faultMessage: list[vmodl.LocalizableMessage]
    """The property ``faultMessage``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``spec/md/vmodl.MethodFault.md``
        ``spec/rst/vmodl/MethodFault.rst``
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        faultCause: vmodl.LocalizedMethodFault | None = None,
        faultMessage: Sequence[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(msg)
        self.dynamicType = dynamicType
        self.dynamicProperty = _rt.array("dynamicProperty", dynamicProperty)
        self.faultCause = faultCause
        self.faultMessage = _rt.array("faultMessage", faultMessage)
