# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``dp.vpx.dr``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._srm_workflow import SrmWorkflow as SrmWorkflow
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "SrmWorkflow": "_srm_workflow",
        },
        (),
    )

__all__ = [
    "SrmWorkflow",
]
