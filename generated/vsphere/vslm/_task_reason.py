# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.TaskReason``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data("vslm.TaskReason", wire_name="VslmTaskReason", since="vslm.version.version1", rank=1)
class TaskReason(vmodl.DynamicData):
    """The data object ``vslm.TaskReason``, on the wire ``VslmTaskReason``.

    Since:
        vslm API 1.0 (``vslm.version.version1``)

    Source:
        ``vslm/TaskReason.rst``
    """
