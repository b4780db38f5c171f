"""Whole messages of one language, read from Fluent files."""

from pathlib import Path

from predispo.errors import LetterError, MissingField, MissingTranslation

LOCALES = {"en": "en-GB", "nb": "nb-NO"}


class Messages:
    """The messages of one language; a message is a whole sentence or term and is never put together from pieces."""

    def __init__(self, language: str, files: tuple[Path, ...]) -> None:
        """Reads `files` in order; a later file may say a message anew.

        Raises:
            MissingTranslation: a file is not there.
            LetterError: a file is not Fluent.
        """
        from fluent.runtime import FluentBundle, FluentResource
        from fluent.syntax.ast import Junk, Message

        self.language = language
        self.locale = LOCALES.get(language, language)
        self._bundle = FluentBundle([self.locale], use_isolating=False)
        self._source: dict[str, str] = {}
        for file in files:
            if not file.is_file():
                raise MissingTranslation(
                    f"There is no text in the language {language!r}: {file.name} of {file.parent.name} is missing.",
                    cure="Choose one of the languages that the program has.",
                    language=language,
                    message=file.parent.name,
                )
            written = file.read_text(encoding="utf-8")
            resource = FluentResource(written)
            for entry in resource.body:
                if isinstance(entry, Junk):
                    raise LetterError(f"{file.name} of {file.parent.name} has a broken text.", text=entry.content)
                if isinstance(entry, Message) and entry.span is not None:
                    self._source[entry.id.name] = written[entry.span.start : entry.span.end]
            self._bundle.add_resource(resource, allow_overrides=True)

    @property
    def ids(self) -> frozenset[str]:
        """The names of all messages."""
        return frozenset(self._source)

    def source(self, message: str) -> str:
        """A message as it stands in its file, with every form that it may take: for those who review a language."""
        return self._source[message]

    def __contains__(self, message: object) -> bool:
        return message in self._source

    def text(self, message: str, form: str = "", /, **values: str | int) -> str:
        """One message with its values; an underscore in a value's name stands for a hyphen in the message.

        `form` is a further form of a term, for languages that have one: an attribute of the message.

        Raises:
            MissingTranslation: the language has no such message.
            MissingField: the message asks for a value that was not given.
        """
        if message not in self._source:
            raise MissingTranslation(
                f"The language {self.language!r} has no text {message!r}.",
                cure="Add the message to the language's files.",
                language=self.language,
                message=message,
            )
        found = self._bundle.get_message(message)
        pattern = found.attributes.get(form, found.value)
        assert pattern is not None
        given = {name.replace("_", "-"): value for name, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, given)
        if errors:
            raise MissingField(
                f"The text {message!r} lacks a value: {errors[0]}.",
                cure="Give every value that the text asks for.",
                field=str(errors[0]),
                message=message,
            )
        return str(text)
