# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.InvalidConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.InvalidConfig",
    wire_name="InvalidConfig",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (_rt.Property("error", "anyType", since="eam.version.version6_9", rank=9),),
)
class InvalidConfig(eam.issue.VmIssue):
    """The data object ``eam.issue.InvalidConfig``.

    Fields:
        - ``error``: ``anyType``, required.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/InvalidConfig.rst``
    """

    error: object = None
    """``anyType``, required. Since eam API 6.9."""
