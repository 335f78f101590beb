# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.ext``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._extended_product_info import ExtendedProductInfo as ExtendedProductInfo
    from ._managed_by_info import ManagedByInfo as ManagedByInfo
    from ._managed_entity_info import ManagedEntityInfo as ManagedEntityInfo
    from ._solution_manager_info import SolutionManagerInfo as SolutionManagerInfo
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ExtendedProductInfo": "_extended_product_info",
            "ManagedByInfo": "_managed_by_info",
            "ManagedEntityInfo": "_managed_entity_info",
            "SolutionManagerInfo": "_solution_manager_info",
        },
        (),
    )

__all__ = [
    "ExtendedProductInfo",
    "ManagedByInfo",
    "ManagedEntityInfo",
    "SolutionManagerInfo",
]
