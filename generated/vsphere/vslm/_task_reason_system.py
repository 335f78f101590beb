# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.TaskReasonSystem``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vslm


@_rt.data(
    "vslm.TaskReasonSystem", wire_name="VslmTaskReasonSystem", since="vslm.version.version1", rank=1
)
class TaskReasonSystem(vslm.TaskReason):
    """The data object ``vslm.TaskReasonSystem``, on the wire ``VslmTaskReasonSystem``.

    Since:
        vslm API 1.0 (``vslm.version.version1``)

    Source:
        ``vslm/TaskReasonSystem.rst``
    """
