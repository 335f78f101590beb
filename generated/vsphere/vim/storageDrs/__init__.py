# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.storageDrs``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._apply_recommendation_result import ApplyRecommendationResult as ApplyRecommendationResult
    from ._automation_config import AutomationConfig as AutomationConfig
    from ._config_info import ConfigInfo as ConfigInfo
    from ._config_spec import ConfigSpec as ConfigSpec
    from ._hbr_disk_migration_action import HbrDiskMigrationAction as HbrDiskMigrationAction
    from ._io_load_balance_config import IoLoadBalanceConfig as IoLoadBalanceConfig
    from ._option_spec import OptionSpec as OptionSpec
    from ._placement_affinity_rule import PlacementAffinityRule as PlacementAffinityRule
    from ._placement_rank_result import PlacementRankResult as PlacementRankResult
    from ._placement_rank_spec import PlacementRankSpec as PlacementRankSpec
    from ._placement_rank_vm_spec import PlacementRankVmSpec as PlacementRankVmSpec
    from ._pod_config_info import PodConfigInfo as PodConfigInfo
    from ._pod_config_spec import PodConfigSpec as PodConfigSpec
    from ._pod_selection_spec import PodSelectionSpec as PodSelectionSpec
    from ._space_load_balance_config import SpaceLoadBalanceConfig as SpaceLoadBalanceConfig
    from ._storage_migration_action import StorageMigrationAction as StorageMigrationAction
    from ._storage_placement_action import StoragePlacementAction as StoragePlacementAction
    from ._storage_placement_result import StoragePlacementResult as StoragePlacementResult
    from ._storage_placement_spec import StoragePlacementSpec as StoragePlacementSpec
    from ._virtual_disk_anti_affinity_rule_spec import (
        VirtualDiskAntiAffinityRuleSpec as VirtualDiskAntiAffinityRuleSpec,
    )
    from ._virtual_disk_rule_spec import VirtualDiskRuleSpec as VirtualDiskRuleSpec
    from ._vm_config_info import VmConfigInfo as VmConfigInfo
    from ._vm_config_spec import VmConfigSpec as VmConfigSpec
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ApplyRecommendationResult": "_apply_recommendation_result",
            "AutomationConfig": "_automation_config",
            "ConfigInfo": "_config_info",
            "ConfigSpec": "_config_spec",
            "HbrDiskMigrationAction": "_hbr_disk_migration_action",
            "IoLoadBalanceConfig": "_io_load_balance_config",
            "OptionSpec": "_option_spec",
            "PlacementAffinityRule": "_placement_affinity_rule",
            "PlacementRankResult": "_placement_rank_result",
            "PlacementRankSpec": "_placement_rank_spec",
            "PlacementRankVmSpec": "_placement_rank_vm_spec",
            "PodConfigInfo": "_pod_config_info",
            "PodConfigSpec": "_pod_config_spec",
            "PodSelectionSpec": "_pod_selection_spec",
            "SpaceLoadBalanceConfig": "_space_load_balance_config",
            "StorageMigrationAction": "_storage_migration_action",
            "StoragePlacementAction": "_storage_placement_action",
            "StoragePlacementResult": "_storage_placement_result",
            "StoragePlacementSpec": "_storage_placement_spec",
            "VirtualDiskAntiAffinityRuleSpec": "_virtual_disk_anti_affinity_rule_spec",
            "VirtualDiskRuleSpec": "_virtual_disk_rule_spec",
            "VmConfigInfo": "_vm_config_info",
            "VmConfigSpec": "_vm_config_spec",
        },
        (),
    )

__all__ = [
    "ApplyRecommendationResult",
    "AutomationConfig",
    "ConfigInfo",
    "ConfigSpec",
    "HbrDiskMigrationAction",
    "IoLoadBalanceConfig",
    "OptionSpec",
    "PlacementAffinityRule",
    "PlacementRankResult",
    "PlacementRankSpec",
    "PlacementRankVmSpec",
    "PodConfigInfo",
    "PodConfigSpec",
    "PodSelectionSpec",
    "SpaceLoadBalanceConfig",
    "StorageMigrationAction",
    "StoragePlacementAction",
    "StoragePlacementResult",
    "StoragePlacementSpec",
    "VirtualDiskAntiAffinityRuleSpec",
    "VirtualDiskRuleSpec",
    "VmConfigInfo",
    "VmConfigSpec",
]
