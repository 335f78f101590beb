# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskInfoFilterSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskInfoFilterSpec",
    wire_name="TaskInfoFilterSpec",
    since="vim.version.v8_0_3_0",
    rank=32,
    properties=lambda: (
        _rt.Property(
            "filterTaskResults",
            "vim.TaskInfoFilterSpec.FilterTaskResults",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
    ),
)
class TaskInfoFilterSpec(vmodl.DynamicData):
    """The data object ``vim.TaskInfoFilterSpec``.

    Fields:
        - ``filterTaskResults``: ``vim.TaskInfoFilterSpec.FilterTaskResults``, optional.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/TaskInfoFilterSpec.rst``
    """

    @_rt.data(
        "vim.TaskInfoFilterSpec.FilterTaskResults",
        wire_name="TaskInfoFilterSpecFilterTaskResults",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "removeAll", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
            _rt.Property(
                "descriptionIds",
                "string",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "filterIn", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class FilterTaskResults(vmodl.DynamicData):
        """The data object ``vim.TaskInfoFilterSpec.FilterTaskResults``, on the wire ``TaskInfoFilterSpecFilterTaskResults``.

        Fields:
            - ``removeAll``: ``boolean``, optional.
            - ``descriptionIds``: List of ``string``, optional.
            - ``filterIn``: ``boolean``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/TaskInfoFilterSpec/FilterTaskResults.rst``
        """

        removeAll: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.0."""
        descriptionIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 8.0.3.0."""
        filterIn: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.0."""

    filterTaskResults: vim.TaskInfoFilterSpec.FilterTaskResults | None = None
    """``vim.TaskInfoFilterSpec.FilterTaskResults``, optional. Since vSphere API 8.0.3.0."""
