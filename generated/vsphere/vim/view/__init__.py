# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.view``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._container_view import ContainerView as ContainerView
    from ._inventory_view import InventoryView as InventoryView
    from ._list_view import ListView as ListView
    from ._managed_object_view import ManagedObjectView as ManagedObjectView
    from ._view import View as View
    from ._view_manager import ViewManager as ViewManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ContainerView": "_container_view",
            "InventoryView": "_inventory_view",
            "ListView": "_list_view",
            "ManagedObjectView": "_managed_object_view",
            "View": "_view",
            "ViewManager": "_view_manager",
        },
        (),
    )

__all__ = [
    "ContainerView",
    "InventoryView",
    "ListView",
    "ManagedObjectView",
    "View",
    "ViewManager",
]
