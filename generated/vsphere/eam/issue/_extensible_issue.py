# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.ExtensibleIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vim, vmodl


@_rt.data(
    "eam.issue.ExtensibleIssue",
    wire_name="ExtensibleIssue",
    since="eam.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("typeId", "string", since="eam.version.version2", rank=2),
        _rt.Property(
            "argument",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="eam.version.version2",
            rank=2,
        ),
        _rt.Property(
            "target", "vim.ManagedEntity", optional=True, since="eam.version.version2", rank=2
        ),
        _rt.Property("agent", "eam.Agent", optional=True, since="eam.version.version2", rank=2),
        _rt.Property("agency", "eam.Agency", optional=True, since="eam.version.version2", rank=2),
    ),
)
class ExtensibleIssue(eam.issue.Issue):
    """The data object ``eam.issue.ExtensibleIssue``.

    Fields:
        - ``typeId``: ``string``, required.
        - ``argument``: List of ``vmodl.KeyAnyValue``, optional.
        - ``target``: ``vim.ManagedEntity``, optional.
        - ``agent``: ``eam.Agent``, optional.
        - ``agency``: ``eam.Agency``, optional.

    Since:
        eam API 2.0 (``eam.version.version2``)

    Source:
        ``eam/issue/ExtensibleIssue.rst``
    """

    typeId: str = ""
    """``string``, required. Since eam API 2.0."""
    argument: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since eam API 2.0."""
    target: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since eam API 2.0."""
    agent: eam.Agent | None = None
    """``eam.Agent``, optional. Since eam API 2.0."""
    agency: eam.Agency | None = None
    """``eam.Agency``, optional. Since eam API 2.0."""
