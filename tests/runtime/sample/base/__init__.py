"""The ``base`` namespace."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from tests.runtime.sample.base._localized_problem import LocalizedProblem as LocalizedProblem
    from tests.runtime.sample.base._problem import Problem as Problem
    from tests.runtime.sample.base._record import Record as Record
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__, {"LocalizedProblem": "_localized_problem", "Problem": "_problem", "Record": "_record"}
    )

__all__ = (
    "LocalizedProblem",
    "Problem",
    "Record",
)
