# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientVFlashResourcesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientVFlashResourcesFault",
    wire_name="InsufficientVFlashResourcesFault",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "freeSpaceInMB", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("freeSpace", "long", since="vim.version.version9", rank=9),
        _rt.Property(
            "requestedSpaceInMB", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("requestedSpace", "long", since="vim.version.version9", rank=9),
    ),
)
class InsufficientVFlashResourcesFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientVFlashResourcesFault``.

    Fields:
        - ``freeSpaceInMB``: ``long`` in megabytes, optional. Since vSphere API 6.0.
        - ``freeSpace``: ``long``, required.
        - ``requestedSpaceInMB``: ``long`` in megabytes, optional. Since vSphere API 6.0.
        - ``requestedSpace``: ``long``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/InsufficientVFlashResourcesFault.rst``
    """

    freeSpaceInMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.0."""
    freeSpace: int = 0
    """``long``, required. Since vSphere API 5.5."""
    requestedSpaceInMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.0."""
    requestedSpace: int = 0
    """``long``, required. Since vSphere API 5.5."""
