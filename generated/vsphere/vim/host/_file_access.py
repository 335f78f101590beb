# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FileAccess``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.FileAccess",
    wire_name="HostFileAccess",
    properties=lambda: (
        _rt.Property("who", "string"),
        _rt.Property("what", "string"),
    ),
)
class FileAccess(vmodl.DynamicData):
    """The data object ``vim.host.FileAccess``, on the wire ``HostFileAccess``.

    Fields:
        - ``who``: ``string``, required.
        - ``what``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FileAccess.rst``
    """

    @_rt.data(
        "vim.host.FileAccess.Modes",
        wire_name="ModeInfo",
        properties=lambda: (
            _rt.Property("browse", "string", optional=True),
            _rt.Property("read", "string"),
            _rt.Property("modify", "string"),
            _rt.Property("use", "string"),
            _rt.Property("admin", "string", optional=True),
            _rt.Property("full", "string"),
        ),
    )
    class Modes(vmodl.DynamicData):
        """The data object ``vim.host.FileAccess.Modes``, on the wire ``ModeInfo``.

        Fields:
            - ``browse``: ``string``, optional.
            - ``read``: ``string``, required.
            - ``modify``: ``string``, required.
            - ``use``: ``string``, required.
            - ``admin``: ``string``, optional.
            - ``full``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/FileAccess/Modes.rst``
        """

        browse: str | None = None
        """``string``, optional. Since 1.0."""
        read: str = ""
        """``string``, required. Since 1.0."""
        modify: str = ""
        """``string``, required. Since 1.0."""
        use: str = ""
        """``string``, required. Since 1.0."""
        admin: str | None = None
        """``string``, optional. Since 1.0."""
        full: str = ""
        """``string``, required. Since 1.0."""

    who: str = ""
    """``string``, required. Since 1.0."""
    what: str = ""
    """``string``, required. Since 1.0."""
