# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.personality.agency.CannotConfigureSolutions``."""

from __future__ import annotations

from collections.abc import Iterable

from ..... import _runtime as _rt
from ..... import eam, vim


@_rt.data(
    "eam.issue.personality.agency.CannotConfigureSolutions",
    wire_name="PersonalityAgencyCannotConfigureSolutions",
    since="eam.version.version7_1",
    rank=11,
    properties=lambda: (
        _rt.Property("cr", "vim.ComputeResource", since="eam.version.version7_1", rank=11),
        _rt.Property(
            "solutionsToModify",
            "string",
            array=True,
            optional=True,
            since="eam.version.version7_1",
            rank=11,
        ),
        _rt.Property(
            "solutionsToRemove",
            "string",
            array=True,
            optional=True,
            since="eam.version.version7_1",
            rank=11,
        ),
    ),
)
class CannotConfigureSolutions(eam.issue.personality.agency.PMIssue):
    """The data object ``eam.issue.personality.agency.CannotConfigureSolutions``, on the wire ``PersonalityAgencyCannotConfigureSolutions``.

    Fields:
        - ``cr``: ``vim.ComputeResource``, required.
        - ``solutionsToModify``: List of ``string``, optional.
        - ``solutionsToRemove``: List of ``string``, optional.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/issue/personality/agency/CannotConfigureSolutions.rst``
    """

    cr: vim.ComputeResource = _rt.UNSET
    """``vim.ComputeResource``, required. Since eam API 7.1."""
    solutionsToModify: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since eam API 7.1."""
    solutionsToRemove: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since eam API 7.1."""
