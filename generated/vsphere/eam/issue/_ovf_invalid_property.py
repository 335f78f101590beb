# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.OvfInvalidProperty``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vmodl


@_rt.data(
    "eam.issue.OvfInvalidProperty",
    wire_name="OvfInvalidProperty",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="eam.version.version1",
            rank=1,
        ),
    ),
)
class OvfInvalidProperty(eam.issue.AgentIssue):
    """The data object ``eam.issue.OvfInvalidProperty``.

    Fields:
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/OvfInvalidProperty.rst``
    """

    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since eam API 1.0."""
