# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoActiveHostInCluster``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.NoActiveHostInCluster",
    wire_name="NoActiveHostInCluster",
    properties=(_rt.Property("computeResource", "vim.ComputeResource"),),
)
class NoActiveHostInCluster(vim.fault.InvalidState):
    """No host of the cluster can take part at the moment; all of them are disconnected or in
    maintenance.

    Fields:
        - ``computeResource``: ``vim.ComputeResource``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.NoActiveHostInCluster.md``
        ``vim/fault/NoActiveHostInCluster.rst``
    """

    computeResource: vim.ComputeResource
    """``vim.ComputeResource``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        computeResource: vim.ComputeResource = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "computeResource": computeResource,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
