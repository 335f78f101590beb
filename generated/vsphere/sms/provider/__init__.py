# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``sms.provider``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._alarm_filter import AlarmFilter as AlarmFilter
    from ._alarm_result import AlarmResult as AlarmResult
    from ._provider import Provider as Provider
    from ._provider_info import ProviderInfo as ProviderInfo
    from ._provider_spec import ProviderSpec as ProviderSpec
    from ._vasa_provider_upgrade_spec import VASAProviderUpgradeSpec as VASAProviderUpgradeSpec
    from ._vasa_provider import VasaProvider as VasaProvider
    from ._vasa_provider_info import VasaProviderInfo as VasaProviderInfo
    from ._vasa_provider_spec import VasaProviderSpec as VasaProviderSpec
    from ._vmodl_vasa_provider_spec import VmodlVasaProviderSpec as VmodlVasaProviderSpec
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AlarmFilter": "_alarm_filter",
            "AlarmResult": "_alarm_result",
            "Provider": "_provider",
            "ProviderInfo": "_provider_info",
            "ProviderSpec": "_provider_spec",
            "VASAProviderUpgradeSpec": "_vasa_provider_upgrade_spec",
            "VasaProvider": "_vasa_provider",
            "VasaProviderInfo": "_vasa_provider_info",
            "VasaProviderSpec": "_vasa_provider_spec",
            "VmodlVasaProviderSpec": "_vmodl_vasa_provider_spec",
        },
        (),
    )

__all__ = [
    "AlarmFilter",
    "AlarmResult",
    "Provider",
    "ProviderInfo",
    "ProviderSpec",
    "VASAProviderUpgradeSpec",
    "VasaProvider",
    "VasaProviderInfo",
    "VasaProviderSpec",
    "VmodlVasaProviderSpec",
]
