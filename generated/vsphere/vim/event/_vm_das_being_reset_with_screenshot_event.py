# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDasBeingResetWithScreenshotEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmDasBeingResetWithScreenshotEvent",
    wire_name="VmDasBeingResetWithScreenshotEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("screenshotFilePath", "string", since="vim.version.version5", rank=5),
    ),
)
class VmDasBeingResetWithScreenshotEvent(vim.event.VmDasBeingResetEvent):
    """The data object ``vim.event.VmDasBeingResetWithScreenshotEvent``.

    Fields:
        - ``screenshotFilePath``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmDasBeingResetWithScreenshotEvent.rst``
    """

    screenshotFilePath: str = ""
    """``string``, required. Since vSphere API 4.0."""
