"""The simulated objects of this room; a server does without them where a package lacks their types."""

from __future__ import annotations

from ..core.registration import SharedObject
from .object_views import ViewManager
from .search_index import SearchIndex

OBJECTS = (
    SharedObject(type="vim.view.ViewManager", make=ViewManager, entry_point="viewManager", optional=True),
    SharedObject(type="vim.SearchIndex", make=SearchIndex, entry_point="searchIndex", optional=True),
)
