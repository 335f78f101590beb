# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.capability.types``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._builtin_generic_types_enum import BuiltinGenericTypesEnum as BuiltinGenericTypesEnum
    from ._builtin_types_enum import BuiltinTypesEnum as BuiltinTypesEnum
    from ._descriptive_value import DescriptiveValue as DescriptiveValue
    from ._discrete_set import DiscreteSet as DiscreteSet
    from ._range import Range as Range
    from ._time_span import TimeSpan as TimeSpan
    from ._time_unit_enum import TimeUnitEnum as TimeUnitEnum
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "BuiltinGenericTypesEnum": "_builtin_generic_types_enum",
            "BuiltinTypesEnum": "_builtin_types_enum",
            "DescriptiveValue": "_descriptive_value",
            "DiscreteSet": "_discrete_set",
            "Range": "_range",
            "TimeSpan": "_time_span",
            "TimeUnitEnum": "_time_unit_enum",
        },
        (),
    )

__all__ = [
    "BuiltinGenericTypesEnum",
    "BuiltinTypesEnum",
    "DescriptiveValue",
    "DiscreteSet",
    "Range",
    "TimeSpan",
    "TimeUnitEnum",
]
