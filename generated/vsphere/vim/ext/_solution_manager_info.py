# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ext.SolutionManagerInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.ext.SolutionManagerInfo",
    wire_name="ExtSolutionManagerInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "tab",
            "vim.ext.SolutionManagerInfo.TabInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("smallIconUrl", "string", optional=True, since="vim.version.version7", rank=7),
    ),
)
class SolutionManagerInfo(vmodl.DynamicData):
    """The data object ``vim.ext.SolutionManagerInfo``, on the wire ``ExtSolutionManagerInfo``.

    Fields:
        - ``tab``: List of ``vim.ext.SolutionManagerInfo.TabInfo``, optional.
        - ``smallIconUrl``: ``string``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/ext/SolutionManagerInfo.rst``
    """

    @_rt.data(
        "vim.ext.SolutionManagerInfo.TabInfo",
        wire_name="ExtSolutionManagerInfoTabInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("label", "string", since="vim.version.version7", rank=7),
            _rt.Property("url", "string", since="vim.version.version7", rank=7),
        ),
    )
    class TabInfo(vmodl.DynamicData):
        """The data object ``vim.ext.SolutionManagerInfo.TabInfo``, on the wire ``ExtSolutionManagerInfoTabInfo``.

        Fields:
            - ``label``: ``string``, required.
            - ``url``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/ext/SolutionManagerInfo/TabInfo.rst``
        """

        label: str = ""
        """``string``, required. Since vSphere API 5.0."""
        url: str = ""
        """``string``, required. Since vSphere API 5.0."""

    tab: _rt.Field[
        list[vim.ext.SolutionManagerInfo.TabInfo], Iterable[vim.ext.SolutionManagerInfo.TabInfo]
    ] = _rt.EMPTY
    """List of ``vim.ext.SolutionManagerInfo.TabInfo``, optional. Since vSphere API 5.0."""
    smallIconUrl: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
