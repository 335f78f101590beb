# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmWrongResourcePool``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.VmWrongResourcePool",
    wire_name="VmWrongResourcePool",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "currentResourcePool", "vim.ResourcePool", since="eam.version.version1", rank=1
        ),
        _rt.Property(
            "requiredResourcePool", "vim.ResourcePool", since="eam.version.version1", rank=1
        ),
    ),
)
class VmWrongResourcePool(eam.issue.VmIssue):
    """The data object ``eam.issue.VmWrongResourcePool``.

    Fields:
        - ``currentResourcePool``: ``vim.ResourcePool``, required.
        - ``requiredResourcePool``: ``vim.ResourcePool``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmWrongResourcePool.rst``
    """

    currentResourcePool: vim.ResourcePool = _rt.UNSET
    """``vim.ResourcePool``, required. Since eam API 1.0."""
    requiredResourcePool: vim.ResourcePool = _rt.UNSET
    """``vim.ResourcePool``, required. Since eam API 1.0."""
