# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.option``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._array_update_spec import ArrayUpdateSpec as ArrayUpdateSpec
    from ._bool_option import BoolOption as BoolOption
    from ._choice_option import ChoiceOption as ChoiceOption
    from ._float_option import FloatOption as FloatOption
    from ._int_option import IntOption as IntOption
    from ._long_option import LongOption as LongOption
    from ._option_def import OptionDef as OptionDef
    from ._option_manager import OptionManager as OptionManager
    from ._option_type import OptionType as OptionType
    from ._option_value import OptionValue as OptionValue
    from ._string_option import StringOption as StringOption
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ArrayUpdateSpec": "_array_update_spec",
            "BoolOption": "_bool_option",
            "ChoiceOption": "_choice_option",
            "FloatOption": "_float_option",
            "IntOption": "_int_option",
            "LongOption": "_long_option",
            "OptionDef": "_option_def",
            "OptionManager": "_option_manager",
            "OptionType": "_option_type",
            "OptionValue": "_option_value",
            "StringOption": "_string_option",
        },
        (),
    )

__all__ = [
    "ArrayUpdateSpec",
    "BoolOption",
    "ChoiceOption",
    "FloatOption",
    "IntOption",
    "LongOption",
    "OptionDef",
    "OptionManager",
    "OptionType",
    "OptionValue",
    "StringOption",
]
