-- Where the case stood once the event had happened. Events of older versions do not say.
ALTER TABLE case_event ADD COLUMN status TEXT;
