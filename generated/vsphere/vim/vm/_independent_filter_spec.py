# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.IndependentFilterSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.IndependentFilterSpec",
    wire_name="VirtualMachineIndependentFilterSpec",
    since="vim.version.v7_0_2_1",
    rank=23,
    properties=lambda: (
        _rt.Property("filterName", "string", since="vim.version.v7_0_2_1", rank=23),
        _rt.Property("filterClass", "string", optional=True, since="vim.version.v7_0_2_1", rank=23),
        _rt.Property(
            "filterCapabilities",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.v7_0_2_1",
            rank=23,
        ),
    ),
)
class IndependentFilterSpec(vim.vm.BaseIndependentFilterSpec):
    """The data object ``vim.vm.IndependentFilterSpec``, on the wire ``VirtualMachineIndependentFilterSpec``.

    Fields:
        - ``filterName``: ``string``, required.
        - ``filterClass``: ``string``, optional.
        - ``filterCapabilities``: List of ``vim.KeyValue``, optional.

    Since:
        vSphere API 7.0.2.1 (``vim.version.v7_0_2_1``)

    Source:
        ``vim/vm/IndependentFilterSpec.rst``
    """

    filterName: str = ""
    """``string``, required. Since vSphere API 7.0.2.1."""
    filterClass: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.1."""
    filterCapabilities: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 7.0.2.1."""
