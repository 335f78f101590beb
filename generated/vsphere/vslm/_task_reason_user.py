# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.TaskReasonUser``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vslm


@_rt.data(
    "vslm.TaskReasonUser",
    wire_name="VslmTaskReasonUser",
    since="vslm.version.version1",
    rank=1,
    properties=lambda: (_rt.Property("userName", "string", since="vslm.version.version1", rank=1),),
)
class TaskReasonUser(vslm.TaskReason):
    """The data object ``vslm.TaskReasonUser``, on the wire ``VslmTaskReasonUser``.

    Fields:
        - ``userName``: ``string``, required.

    Since:
        vslm API 1.0 (``vslm.version.version1``)

    Source:
        ``vslm/TaskReasonUser.rst``
    """

    userName: str = ""
    """``string``, required. Since vslm API 1.0."""
