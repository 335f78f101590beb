# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.Issue``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "eam.issue.Issue",
    wire_name="Issue",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("key", "int", since="eam.version.version1", rank=1),
        _rt.Property("description", "string", since="eam.version.version1", rank=1),
        _rt.Property("time", "dateTime", since="eam.version.version1", rank=1),
    ),
)
class Issue(vmodl.DynamicData):
    """The data object ``eam.issue.Issue``.

    Fields:
        - ``key``: ``int``, required.
        - ``description``: ``string``, required.
        - ``time``: ``dateTime``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/Issue.rst``
    """

    key: int = 0
    """``int``, required. Since eam API 1.0."""
    description: str = ""
    """``string``, required. Since eam API 1.0."""
    time: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since eam API 1.0."""
