# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NoMaintenanceModeDrsRecommendationForVM``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NoMaintenanceModeDrsRecommendationForVM",
    wire_name="NoMaintenanceModeDrsRecommendationForVM",
)
class NoMaintenanceModeDrsRecommendationForVM(vim.event.VmEvent):
    """The data object ``vim.event.NoMaintenanceModeDrsRecommendationForVM``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/NoMaintenanceModeDrsRecommendationForVM.rst``
    """
