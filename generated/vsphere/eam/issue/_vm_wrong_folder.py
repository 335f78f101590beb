# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmWrongFolder``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.VmWrongFolder",
    wire_name="VmWrongFolder",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("currentFolder", "vim.Folder", since="eam.version.version1", rank=1),
        _rt.Property("requiredFolder", "vim.Folder", since="eam.version.version1", rank=1),
    ),
)
class VmWrongFolder(eam.issue.VmIssue):
    """The data object ``eam.issue.VmWrongFolder``.

    Fields:
        - ``currentFolder``: ``vim.Folder``, required.
        - ``requiredFolder``: ``vim.Folder``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmWrongFolder.rst``
    """

    currentFolder: vim.Folder = _rt.UNSET
    """``vim.Folder``, required. Since eam API 1.0."""
    requiredFolder: vim.Folder = _rt.UNSET
    """``vim.Folder``, required. Since eam API 1.0."""
