# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ComplianceLocator``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ComplianceLocator",
    wire_name="ComplianceLocator",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("expressionName", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "applyPath", "vim.profile.ProfilePropertyPath", since="vim.version.version5", rank=5
        ),
    ),
)
class ComplianceLocator(vmodl.DynamicData):
    """The data object ``vim.profile.ComplianceLocator``.

    Fields:
        - ``expressionName``: ``string``, required.
        - ``applyPath``: ``vim.profile.ProfilePropertyPath``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ComplianceLocator.rst``
    """

    expressionName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    applyPath: vim.profile.ProfilePropertyPath = _rt.UNSET
    """``vim.profile.ProfilePropertyPath``, required. Since vSphere API 4.0."""
