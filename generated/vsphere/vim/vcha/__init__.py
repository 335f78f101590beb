# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vcha``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._failover_cluster_configurator import (
        FailoverClusterConfigurator as FailoverClusterConfigurator,
    )
    from ._failover_cluster_manager import FailoverClusterManager as FailoverClusterManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "FailoverClusterConfigurator": "_failover_cluster_configurator",
            "FailoverClusterManager": "_failover_cluster_manager",
        },
        (),
    )

__all__ = [
    "FailoverClusterConfigurator",
    "FailoverClusterManager",
]
