# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm.check``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._compatibility_checker import CompatibilityChecker as CompatibilityChecker
    from ._provisioning_checker import ProvisioningChecker as ProvisioningChecker
    from ._result import Result as Result
    from ._test_type import TestType as TestType
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CompatibilityChecker": "_compatibility_checker",
            "ProvisioningChecker": "_provisioning_checker",
            "Result": "_result",
            "TestType": "_test_type",
        },
        (),
    )

__all__ = [
    "CompatibilityChecker",
    "ProvisioningChecker",
    "Result",
    "TestType",
]
