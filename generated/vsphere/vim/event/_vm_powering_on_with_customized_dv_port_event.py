# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmPoweringOnWithCustomizedDVPortEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmPoweringOnWithCustomizedDVPortEvent",
    wire_name="VmPoweringOnWithCustomizedDVPortEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "vnic", "vim.event.VnicPortArgument", array=True, since="vim.version.version5", rank=5
        ),
    ),
)
class VmPoweringOnWithCustomizedDVPortEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmPoweringOnWithCustomizedDVPortEvent``.

    Fields:
        - ``vnic``: List of ``vim.event.VnicPortArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmPoweringOnWithCustomizedDVPortEvent.rst``
    """

    vnic: _rt.Field[list[vim.event.VnicPortArgument], Iterable[vim.event.VnicPortArgument]] = (
        _rt.EMPTY
    )
    """List of ``vim.event.VnicPortArgument``, required. Since vSphere API 4.0."""
