# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.profile.host.profileEngine``."""

from ..... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._answer_file_validation_info import AnswerFileValidationInfo as AnswerFileValidationInfo
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AnswerFileValidationInfo": "_answer_file_validation_info",
        },
        (),
    )

__all__ = [
    "AnswerFileValidationInfo",
]
