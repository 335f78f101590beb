# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vApp``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._clone_spec import CloneSpec as CloneSpec
    from ._entity_config_info import EntityConfigInfo as EntityConfigInfo
    from ._ip_assignment_info import IPAssignmentInfo as IPAssignmentInfo
    from ._ip_pool import IpPool as IpPool
    from ._ovf_section_info import OvfSectionInfo as OvfSectionInfo
    from ._ovf_section_spec import OvfSectionSpec as OvfSectionSpec
    from ._product_info import ProductInfo as ProductInfo
    from ._product_spec import ProductSpec as ProductSpec
    from ._property_info import PropertyInfo as PropertyInfo
    from ._property_spec import PropertySpec as PropertySpec
    from ._v_app_config_info import VAppConfigInfo as VAppConfigInfo
    from ._v_app_config_spec import VAppConfigSpec as VAppConfigSpec
    from ._v_app_import_spec import VAppImportSpec as VAppImportSpec
    from ._vm_config_info import VmConfigInfo as VmConfigInfo
    from ._vm_config_spec import VmConfigSpec as VmConfigSpec
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CloneSpec": "_clone_spec",
            "EntityConfigInfo": "_entity_config_info",
            "IPAssignmentInfo": "_ip_assignment_info",
            "IpPool": "_ip_pool",
            "OvfSectionInfo": "_ovf_section_info",
            "OvfSectionSpec": "_ovf_section_spec",
            "ProductInfo": "_product_info",
            "ProductSpec": "_product_spec",
            "PropertyInfo": "_property_info",
            "PropertySpec": "_property_spec",
            "VAppConfigInfo": "_v_app_config_info",
            "VAppConfigSpec": "_v_app_config_spec",
            "VAppImportSpec": "_v_app_import_spec",
            "VmConfigInfo": "_vm_config_info",
            "VmConfigSpec": "_vm_config_spec",
        },
        (),
    )

__all__ = [
    "CloneSpec",
    "EntityConfigInfo",
    "IPAssignmentInfo",
    "IpPool",
    "OvfSectionInfo",
    "OvfSectionSpec",
    "ProductInfo",
    "ProductSpec",
    "PropertyInfo",
    "PropertySpec",
    "VAppConfigInfo",
    "VAppConfigSpec",
    "VAppImportSpec",
    "VmConfigInfo",
    "VmConfigSpec",
]
