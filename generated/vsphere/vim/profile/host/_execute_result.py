# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.ExecuteResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.profile.host.ExecuteResult",
    wire_name="ProfileExecuteResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("status", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "configSpec", "vim.host.ConfigSpec", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "inapplicablePath",
            "PropertyPath",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "requireInput",
            "vim.profile.DeferredPolicyOptionParameter",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "error",
            "vim.profile.host.ExecuteResult.ExecuteError",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class ExecuteResult(vmodl.DynamicData):
    """The data object ``vim.profile.host.ExecuteResult``, on the wire ``ProfileExecuteResult``.

    Fields:
        - ``status``: ``string``, required.
        - ``configSpec``: ``vim.host.ConfigSpec``, optional.
        - ``inapplicablePath``: List of ``PropertyPath``, optional.
        - ``requireInput``: List of ``vim.profile.DeferredPolicyOptionParameter``, optional.
        - ``error``: List of ``vim.profile.host.ExecuteResult.ExecuteError``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/ExecuteResult.rst``
    """

    @_rt.data(
        "vim.profile.host.ExecuteResult.ExecuteError",
        wire_name="ProfileExecuteError",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "path",
                "vim.profile.ProfilePropertyPath",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "message", "vmodl.LocalizableMessage", since="vim.version.version5", rank=5
            ),
        ),
    )
    class ExecuteError(vmodl.DynamicData):
        """The data object ``vim.profile.host.ExecuteResult.ExecuteError``, on the wire ``ProfileExecuteError``.

        Fields:
            - ``path``: ``vim.profile.ProfilePropertyPath``, optional.
            - ``message``: ``vmodl.LocalizableMessage``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/ExecuteResult/ExecuteError.rst``
        """

        path: vim.profile.ProfilePropertyPath | None = None
        """``vim.profile.ProfilePropertyPath``, optional. Since vSphere API 4.0."""
        message: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.profile.host.ExecuteResult.Status",
        wire_name="ProfileExecuteResultStatus",
        since="vim.version.version5",
        rank=5,
    )
    class Status(_rt.VimEnum):
        """The enum ``vim.profile.host.ExecuteResult.Status``, on the wire ``ProfileExecuteResultStatus``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/ExecuteResult/Status.rst``
        """

        success = "success"
        """The value ``success``."""
        needInput = "needInput"
        """The value ``needInput``."""
        error = "error"
        """The value ``error``."""

    status: str = ""
    """``string``, required. Since vSphere API 4.0."""
    configSpec: vim.host.ConfigSpec | None = None
    """``vim.host.ConfigSpec``, optional. Since vSphere API 4.0."""
    inapplicablePath: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``PropertyPath``, optional. Since vSphere API 4.0."""
    requireInput: _rt.Field[
        list[vim.profile.DeferredPolicyOptionParameter],
        Iterable[vim.profile.DeferredPolicyOptionParameter],
    ] = _rt.EMPTY
    """List of ``vim.profile.DeferredPolicyOptionParameter``, optional. Since vSphere API 4.0."""
    error: _rt.Field[
        list[vim.profile.host.ExecuteResult.ExecuteError],
        Iterable[vim.profile.host.ExecuteResult.ExecuteError],
    ] = _rt.EMPTY
    """List of ``vim.profile.host.ExecuteResult.ExecuteError``, optional. Since vSphere API 4.0."""
