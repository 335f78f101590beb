# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.AuthenticationRequired``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.AuthenticationRequired",
    wire_name="AuthenticationRequired",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property(
            "authenticate",
            "vmodl.fault.AuthenticationRequired.Challenge",
            array=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class AuthenticationRequired(vmodl.RuntimeFault):
    """The fault ``vmodl.fault.AuthenticationRequired``.

    Fields:
        - ``authenticate``: List of ``vmodl.fault.AuthenticationRequired.Challenge``, required.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vmodl/fault/AuthenticationRequired.rst``
    """

    @_rt.enum(
        "vmodl.fault.AuthenticationRequired.AuthenticationScheme",
        wire_name="AuthenticationRequiredAuthenticationScheme",
    )
    class AuthenticationScheme(_rt.VimEnum):
        """The enum ``vmodl.fault.AuthenticationRequired.AuthenticationScheme``, on the wire ``AuthenticationRequiredAuthenticationScheme``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl/fault/AuthenticationRequired/AuthenticationScheme.rst``
        """

        Basic = "Basic"
        """The value ``Basic``."""
        Bearer = "Bearer"
        """The value ``Bearer``."""

    @_rt.data(
        "vmodl.fault.AuthenticationRequired.Challenge",
        wire_name="AuthenticationRequiredChallenge",
        properties=lambda: (
            _rt.Property("scheme", "string"),
            _rt.Property("realm", "string", optional=True),
            _rt.Property("error", "string", optional=True),
            _rt.Property("errorDescription", "string", optional=True),
            _rt.Property("ovl", "string", optional=True),
            _rt.Property("oidcConfigUrl", "string", optional=True),
        ),
    )
    class Challenge(vmodl.DynamicData):
        """The data object ``vmodl.fault.AuthenticationRequired.Challenge``, on the wire ``AuthenticationRequiredChallenge``.

        Fields:
            - ``scheme``: ``string``, required.
            - ``realm``: ``string``, optional.
            - ``error``: ``string``, optional.
            - ``errorDescription``: ``string``, optional.
            - ``ovl``: ``string``, optional.
            - ``oidcConfigUrl``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl/fault/AuthenticationRequired/Challenge.rst``
        """

        scheme: str = ""
        """``string``, required. Since 1.0."""
        realm: str | None = None
        """``string``, optional. Since 1.0."""
        error: str | None = None
        """``string``, optional. Since 1.0."""
        errorDescription: str | None = None
        """``string``, optional. Since 1.0."""
        ovl: str | None = None
        """``string``, optional. Since 1.0."""
        oidcConfigUrl: str | None = None
        """``string``, optional. Since 1.0."""

    @_rt.enum(
        "vmodl.fault.AuthenticationRequired.ErrorType", wire_name="AuthenticationRequiredErrorType"
    )
    class ErrorType(_rt.VimEnum):
        """The enum ``vmodl.fault.AuthenticationRequired.ErrorType``, on the wire ``AuthenticationRequiredErrorType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vmodl/fault/AuthenticationRequired/ErrorType.rst``
        """

        invalid_request = "invalid_request"
        """The value ``invalid_request``."""
        invalid_token = "invalid_token"
        """The value ``invalid_token``."""
        insufficient_scope = "insufficient_scope"
        """The value ``insufficient_scope``."""
        registration_required = "registration_required"
        """The value ``registration_required``."""

    authenticate: _rt.Field[
        list[vmodl.fault.AuthenticationRequired.Challenge],
        Iterable[vmodl.fault.AuthenticationRequired.Challenge],
    ] = _rt.EMPTY
    """List of ``vmodl.fault.AuthenticationRequired.Challenge``, required. Since vSphere API
    9.1.0.0.
    """
