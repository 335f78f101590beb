# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.HostIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.HostIssue",
    wire_name="HostIssue",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="eam.version.version1", rank=1),
    ),
)
class HostIssue(eam.issue.Issue):
    """The data object ``eam.issue.HostIssue``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/HostIssue.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since eam API 1.0."""
